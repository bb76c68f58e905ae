const closed = (host) => host.attachShadow({ mode: 'closed' });
setInterval(() => {
  for (const link of document.querySelectorAll('a[href*="/c/"]')) {
    const row = link.closest('li, div:has(img)');
    if (row === null || row.querySelector(':scope > [data-sample]') !== null) continue;
    const host = row.appendChild(document.createElement('span'));
    host.dataset.sample = '';
    const button = closed(host).appendChild(document.createElement('button'));
    button.textContent = 'Mark';
    button.addEventListener('click', (event) => { button.textContent = event.isTrusted ? 'Pressed' : 'Forged'; });
  }
}, 50);
chrome.runtime.onMessage.addListener((message) => {
  if (message !== 'open') return void (document.documentElement.dataset.command = message);
  const host = document.documentElement.appendChild(document.createElement('div'));
  const frame = closed(host).appendChild(document.createElement('iframe'));
  frame.src = chrome.runtime.getURL('sidebar.html');
});
