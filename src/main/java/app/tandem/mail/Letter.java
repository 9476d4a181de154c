package app.tandem.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a mail reads: as plain text and as HTML, with nothing in it that is fetched from anywhere. */
@Component
class Letter {
    private static final String FAREWELL = "Tandem · you get this mail because of your work in it.";

    private final PublicAddress address;
    private final Template html;

    Letter(PublicAddress address, Mustache.Compiler compiler, Mustache.TemplateLoader templates) throws Exception {
        this.address = address;
        try (var template = templates.getTemplate("mail")) {
            html = compiler.compile(template);
        }
    }

    String plain(Mail mail) {
        return Stream.of(
                        mail.sentences().stream(),
                        mail.buttons().stream().map(button -> button.words() + ":\n" + address.of(button.path())),
                        Stream.of(FAREWELL))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    String html(Mail mail) {
        return html.execute(new Page(
                mail.subject(),
                mail.sentences(),
                mail.buttons().stream()
                        .map(button -> new Link(button.words(), address.of(button.path())))
                        .toList(),
                FAREWELL));
    }

    /** What the template shows. */
    record Page(String subject, List<String> sentences, List<Link> links, String farewell) {}

    /** A button and the address that it leads to. */
    record Link(String words, String address) {}
}
