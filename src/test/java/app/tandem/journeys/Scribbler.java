package app.tandem.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Somebody who edits the first text of a page at random: types, pastes, moves and deletes, but never what is a word. */
final class Scribbler {
    /** Whole words stand between « and », and nobody touches them again; all the rest is anybody's to change. */
    private static final String EDIT = """
        ([kind, word, place, size]) => {
          const view = document.querySelector('shared-text')?.session?.view;
          if (!view || view.state.readOnly) return false;
          const text = view.state.doc.toString();
          const outside = (at) => {
            if (text.lastIndexOf('«', at - 1) > text.lastIndexOf('»', at - 1)) at = text.indexOf('»', at) + 1;
            return /[\\udc00-\\udfff]/.test(text[at] ?? '') ? at + 1 : at;
          };
          const at = outside(Math.floor(place * (text.length + 1)));
          const wordAfter = text.indexOf('«', at);
          let end = Math.min(at + 1 + Math.floor(size * 12), wordAfter < 0 ? text.length : wordAfter);
          if (/[\\udc00-\\udfff]/.test(text[end] ?? '')) end++;
          const spare = { from: at, to: Math.max(at, end) };
          const paste = (words) => {
            const data = new DataTransfer();
            data.setData('text/plain', words);
            view.contentDOM.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
          };
          switch (kind) {
            case 'insert': view.dispatch({ changes: { from: at, insert: word }, userEvent: 'input.type' }); break;
            case 'delete': view.dispatch({ changes: spare, userEvent: 'delete.selection' }); break;
            case 'move': {
              const to = outside(Math.floor(size * (text.length + 1)));
              if (to > spare.from && to < spare.to) break;
              const moved = text.slice(spare.from, spare.to);
              view.dispatch({ changes: [spare, { from: to, insert: moved }], userEvent: 'move.drop' });
              break;
            }
            default:
              view.focus();
              view.dispatch({ selection: { anchor: at } });
              if (kind === 'paste') paste(word);
          }
          return true;
        }\
        """;

    final Page page;
    final Cable cable;
    final List<String> words = new ArrayList<>();
    private final String name;
    private final Random random;

    Scribbler(String name, Page page, Cable cable, Random random) {
        this.name = name;
        this.page = page;
        this.cable = cable;
        this.random = random;
    }

    /** Signs in and goes to the page, also where it is just being sent away from the one it was on. */
    void goTo(String path) {
        for (int tries = 0; ; tries++) {
            try {
                page.navigate(address("/sign-in"));
                if (page.url().endsWith("/sign-in")) {
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                            .first()
                            .click();
                    page.waitForURL("**/p/**");
                }
                page.navigate(address(path));
                awaitEditor();
                return;
            } catch (PlaywrightException interrupted) {
                if (tries == 3) throw interrupted;
            }
        }
    }

    void reload() {
        page.reload();
        awaitEditor();
    }

    void awaitEditor() {
        page.waitForFunction("document.querySelector('shared-text')?.session?.view?.state.readOnly === false");
    }

    void edit() {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> change("insert", word());
            case 3, 4 -> {
                type(word());
            }
            case 5 ->
                change("insert", List.of("🙂", "\n", "abc", "é\n\n👍🏽", " ").get(random.nextInt(5)));
            case 6 -> {
                change("point", "");
                page.keyboard().press("Enter");
            }
            case 7 -> change("paste", "pasted\n" + word() + "\n👩‍👩‍👧");
            case 8 -> change("move", "");
            default -> change("delete", "");
        }
    }

    /** Again where the editor opened anew between the click and the key. */
    private void type(String word) {
        do {
            change("point", "");
            page.keyboard().insertText(word);
            awaitEditor();
        } while (!text().contains(word));
    }

    /** The words of closed tabs that wait in this browser for the next editor. */
    List<?> leftBehind() {
        return (List<?>) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('tandem.text.'))");
    }

    private String word() {
        var word = "«" + name.charAt(0) + words.size() + "»";
        words.add(word);
        return word;
    }

    private void change(String kind, String word) {
        // An editor that has found words of a closed tab is just opening again, to bring them home.
        while (!Boolean.TRUE.equals(
                page.evaluate(EDIT, List.of(kind, word, random.nextDouble(), random.nextDouble())))) {
            awaitEditor();
        }
    }

    /** As soon as there is an editor: one that brings home the words of a closed tab opens anew. */
    String text() {
        return (String) ((Map<?, ?>) page.waitForFunction("(view => view && { words: view.state.doc.toString() })"
                                + "(document.querySelector('shared-text')?.session?.view)")
                        .jsonValue())
                .get("words");
    }

    boolean hasNothingUnsent() {
        return Boolean.TRUE.equals(page.evaluate("(session => !!session && session.ready && !session.inFlight &&"
                + " !session.unsent.length)(document.querySelector('shared-text')?.session)"));
    }

    private String address(String path) {
        return "http://localhost:" + cable.port() + path;
    }
}
