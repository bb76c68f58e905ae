// The smallest thing the harness can be proved on; none of it is the product's.
const started = Date.now();
chrome.runtime.onMessage.addListener((message, _sender, answer) => answer({ started, now: Date.now(), message }));
chrome.action.onClicked.addListener((tab) => chrome.tabs.sendMessage(tab.id, 'open'));
chrome.commands.onCommand.addListener((command, tab) => chrome.tabs.sendMessage(tab.id, command));
chrome.alarms.onAlarm.addListener(async (alarm) => {
  await chrome.action.setBadgeText({ text: String(new Date().getUTCFullYear() % 100) });
  await chrome.notifications.create(alarm.name, { type: 'basic', iconUrl: 'data:,', title: 'Bell', message: alarm.name });
});
chrome.alarms.create('bell', { periodInMinutes: 30 });
