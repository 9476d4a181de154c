package app.tandem.shell;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;

/** Types into a day as a browser does: what it cannot read arrives beside an empty value. */
public final class UnreadableDay {
    private UnreadableDay() {}

    public static void type(DayPicker day, String words) {
        day.getElement().setProperty("_inputElementValue", words);
        BasicUtilsKt._fireDomEvent(day, "unparsable-change");
    }
}
