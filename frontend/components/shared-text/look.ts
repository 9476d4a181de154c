import { css } from 'lit';

export const look = css`
  :host {
    display: block;
    position: relative;
    font-size: 15px;
    line-height: 1.6;
  }
  [hidden] {
    display: none !important;
  }
  .still,
  .preview {
    overflow-wrap: anywhere;
    min-height: 1.6em;
  }
  .still {
    white-space: pre-wrap;
  }
  .preview > :first-child {
    margin-top: 0;
  }
  .preview > :last-child {
    margin-bottom: 0;
  }
  .preview :is(p, ul, ol, blockquote, pre, table) {
    margin-block: 0.5em;
  }
  .preview :is(h3, h4, h5, h6) {
    margin-block: 0.9em 0.3em;
    font-size: 1.05em;
  }
  .preview h3 {
    font-size: 1.2em;
  }
  .preview :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .preview blockquote {
    margin-inline: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line, #ddd);
    color: var(--muted, #5c6670);
  }
  .preview a {
    color: var(--blue, #2557d6);
  }
  .preview table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
  }
  .preview :is(th, td) {
    padding: 3px 10px;
    border: 1px solid var(--line, #ddd);
    text-align: start;
  }
  .preview :is(code, pre) {
    background: var(--sunk, #eee);
    border-radius: 4px;
    padding-inline: 3px;
    white-space: pre-wrap;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-height: 28px;
    margin-top: 8px;
    margin-bottom: -6px;
    font-size: 12px;
    line-height: 1.5;
    color: var(--muted, #5c6670);
  }
  .bar button {
    min-width: 28px;
    min-height: 28px;
    padding: 0 7px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .bar button:hover {
    background: var(--sunk, #eee);
    color: var(--ink, #1c2126);
  }
  button:focus-visible,
  .preview:focus-visible {
    outline: 2px solid var(--blue, #2557d6);
    outline-offset: 1px;
  }
  :host(:is(:focus-within, :hover)) .bar button[aria-pressed='true'] {
    border-color: var(--line, #ddd);
    color: var(--ink, #1c2126);
  }
  .tools button:first-child {
    margin-inline-start: -8px;
  }
  .tools {
    display: flex;
    gap: 1px;
    visibility: hidden;
  }
  :host(:focus-within) .tools {
    visibility: visible;
  }
  .tools button {
    font-size: 14px;
  }
  .tools .link {
    font-size: 12px;
  }
  .tools .bold,
  .tools .heading {
    font-weight: 700;
  }
  .tools .italic {
    font-style: italic;
    font-family: Georgia, serif;
  }
  .views {
    display: flex;
    gap: 1px;
    margin-inline-start: auto;
  }
  .saving[data-saving='unsaved'],
  .saving[data-saving='offline'],
  .saving[data-saving='full'],
  .saving[data-saving='closed'],
  .saving[data-saving='signed-out'] {
    color: var(--amber, #a16207);
    font-weight: 600;
  }
  .saving button {
    min-height: 0;
    padding: 0;
    text-decoration: underline;
  }
  .empty {
    color: var(--muted, #5c6670);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 640px) {
    :host {
      font-size: 16px;
    }
    .bar button {
      min-height: 36px;
      min-width: 34px;
    }
    .saving {
      order: 3;
      flex-basis: 100%;
    }
  }
`;
