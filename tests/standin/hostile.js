/*
 * A host page that means harm: tries to find, embed, read and message the extension's frame, and keeps what it got in
 * window.hostile for the tests. Served with ?hostile=1; ?ext=ID tells it the extension's id.
 */
'use strict';
(() => {
  const id = new URLSearchParams(location.search).get('ext') ?? '';
  const got = {
    /** Frames the page can count or find. */
    windowLength: 0, iframesFound: 0, entries: [],
    /** Own attempts to embed the panel: what came of each. */
    embeds: [],
    /** What fetch of the panel's address gave. */
    fetched: [],
    /** Answers of the extension to messages from the page. */
    answers: [],
    /** Everything posted to this window by somebody else. */
    messages: [],
    /** Shadow roots seen through a patched attachShadow, or open ones. */
    shadowRoots: [],
    /** Text of elements that were added beside the site's own. */
    added: [],
    /** Calls of patched page functions with something of the extension in them. */
    overheard: [],
  };
  window.hostile = got;

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function patched(init) {
    const root = attach.call(this, init);
    got.shadowRoots.push({ how: 'patched', mode: init?.mode, host: this.localName });
    return root;
  };
  for (const [owner, name] of [[window, 'postMessage'], [MessagePort.prototype, 'postMessage'], [Storage.prototype, 'setItem']]) {
    const original = owner[name];
    owner[name] = function patched(...args) {
      got.overheard.push({ name, args: String(args.map((one) => { try { return JSON.stringify(one); } catch { return '?'; } })) });
      return original.apply(this, args);
    };
  }
  addEventListener('message', (event) => {
    got.messages.push({ origin: event.origin, data: (() => { try { return JSON.stringify(event.data); } catch { return '?'; } })() });
  });

  const shout = () => {
    for (let i = 0; i < window.length; i += 1) {
      for (const data of [{ type: 'attach' }, { nonce: 'guess' }, 'attach', { id: 1, path: ['list'], input: {} }]) {
        try { window[i].postMessage(data, '*'); } catch (error) { got.answers.push({ how: 'postMessage', error: String(error) }); }
      }
      try { got.answers.push({ how: 'document', text: window[i].document.body.textContent }); } catch { /* as it should be */ }
    }
  };

  const look = () => {
    got.windowLength = Math.max(got.windowLength, window.length);
    got.iframesFound = Math.max(got.iframesFound, document.querySelectorAll('iframe:not([data-own])').length);
    for (const entry of performance.getEntries()) if (/extension:/.test(entry.name)) got.entries.push(entry.name);
    for (const element of document.querySelectorAll('*')) {
      if (element.shadowRoot !== null && !got.shadowRoots.some((one) => one.element === element.localName)) {
        got.shadowRoots.push({ how: 'open', mode: element.shadowRoot.mode, element: element.localName, text: element.shadowRoot.textContent });
      }
    }
    shout();
  };
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (node instanceof Element && node.parentElement === document.documentElement) {
          got.added.push({ name: node.localName, attributes: node.getAttributeNames(), text: node.textContent });
        }
      }
    }
  }).observe(document, { childList: true, subtree: true });

  const embed = (address) => {
    const frame = document.createElement('iframe');
    frame.dataset.own = '1';
    frame.style.cssText = 'position:fixed;left:0;bottom:0;width:300px;height:120px';
    frame.src = address;
    frame.addEventListener('load', () => {
      let text = null;
      try { text = frame.contentDocument?.body.textContent ?? null; } catch { text = 'unreadable'; }
      got.embeds.push({ address, loaded: true, text });
    });
    document.body.append(frame);
  };

  addEventListener('load', () => {
    setInterval(look, 200);
    if (id === '') return;
    const base = `chrome-extension://${id}/`;
    for (const path of ['sidebar.html', 'sidebar.html#guess', 'sidebar.html?nonce=guess#guess', 'dashboard.html']) {
      embed(base + path);
      fetch(base + path).then((response) => got.fetched.push({ path, status: response.status }), () => got.fetched.push({ path, status: 0 }));
    }
    const runtime = globalThis.chrome?.runtime;
    if (runtime?.sendMessage === undefined) {
      got.answers.push({ how: 'runtime', error: 'absent' });
      return;
    }
    try {
      runtime.sendMessage(id, { type: 'togglePanel' }, (answer) => got.answers.push({ how: 'sendMessage', answer: answer ?? null }));
      const port = runtime.connect(id, { name: 'rpc' });
      port.onMessage.addListener((message) => got.answers.push({ how: 'port', answer: message }));
      port.postMessage({ id: 1, path: ['list'], input: {} });
    } catch (error) {
      got.answers.push({ how: 'runtime', error: String(error) });
    }
  });
})();
