package app.tandem.scorecards.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;

/** A number that a person types; what cannot be read as one is told and never taken for nothing. */
class FigureField extends BigDecimalField {
    static final String UNREADABLE = "This is no number we can read. Write it like 4.2.";

    FigureField(String label) {
        super(label);
        setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(UNREADABLE));
    }

    boolean isUnreadable() {
        return getDefaultValidator().apply(getValue(), null).isError();
    }

    void complain(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }
}
