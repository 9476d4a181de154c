package app.tandem.goals.ui;

import app.tandem.shell.Words;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A sentence of which some words are struck out or stressed; of one shown again only the words that differ are sent. */
class Sentence extends Paragraph {
    private static final String PLAIN = "span";
    private static final String STRESSED = "strong";
    private static final String STRUCK_OUT = "del";

    record Piece(String tag, String words) {
        static Piece plain(String words) {
            return new Piece(PLAIN, words);
        }

        static Piece stressed(String words) {
            return new Piece(STRESSED, words);
        }

        static Piece struckOut(String words) {
            return new Piece(STRUCK_OUT, words);
        }
    }

    void show(List<Piece> pieces) {
        for (var place = 0; place < pieces.size(); place++) {
            show(place, pieces.get(place));
        }
        while (getComponentCount() > pieces.size()) {
            remove(getComponentAt(pieces.size()));
        }
    }

    private void show(int place, Piece piece) {
        if (place < getComponentCount() && getComponentAt(place) instanceof Said said && said.is(piece)) {
            Words.show(said, piece.words());
        } else {
            addComponentAtIndex(place, new Said(piece));
        }
    }

    private static final class Said extends HtmlContainer {
        Said(Piece piece) {
            super(piece.tag());
            setText(piece.words());
        }

        boolean is(Piece piece) {
            return getElement().getTag().equals(piece.tag());
        }
    }
}
