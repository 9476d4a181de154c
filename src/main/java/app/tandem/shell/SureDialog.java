package app.tandem.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what a step brings about before it is taken, where it is not easily undone. */
public class SureDialog extends Dialog {
    public SureDialog(String question, String consequence, String step, Runnable take) {
        setHeaderTitle(question);
        setWidth("440px");
        var refused = new Refused();
        add(new Paragraph(consequence), refused);
        var sure = new Button(step, click -> {
            if (refused.attempt(take)) {
                close();
            }
        });
        sure.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), sure);
    }
}
