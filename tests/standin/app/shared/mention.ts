import { TextNode, type EditorConfig, type SerializedTextNode } from 'lexical';

/** A person's name the site puts into a reply; deleted as a whole, lost when the whole content is replaced. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }

  static override clone({ __text: text, __key: key }: MentionNode): MentionNode {
    return new MentionNode(text, key);
  }

  static override importJSON(serialized: SerializedTextNode): MentionNode {
    return $createMentionNode(serialized.text);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.spellcheck = false;
    element.setAttribute('data-mention', 'true');
    element.style.color = 'var(--link)';
    element.style.fontWeight = '600';
    return element;
  }

  override isTextEntity(): true {
    return true;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }
}

export function $createMentionNode(name: string): MentionNode {
  return new MentionNode(name).setMode('segmented').toggleDirectionless();
}
