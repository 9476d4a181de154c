package app.tandem.shell;

import app.tandem.partnership.Side;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A company's name in the colour and shape of its side: the client indigo and round, the BPO teal and square. */
public class SideBadge extends Span {
    public SideBadge(Side side, String organisation) {
        super(organisation);
        addClassNames("side-badge", look(side));
    }

    /** The class name that gives anything a side's colour. */
    public static String look(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
