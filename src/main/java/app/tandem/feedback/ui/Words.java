package app.tandem.feedback.ui;

import app.tandem.feedback.FeedbackSummary;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.partnership.Colleague;
import java.util.List;

/** How feedback is spoken of on its pages. */
final class Words {
    private static final int EXCERPT = 140;

    private Words() {}

    static String title(FeedbackSummary feedback) {
        var kind = feedback.kind() == Kind.PRAISE ? "Praise" : "Improve";
        var whom = feedback.forMe() && !feedback.recipient().startsWith("the team") ? "you" : feedback.recipient();
        return kind + " for " + whom + ", from " + (feedback.fromMe() ? "you" : feedback.author());
    }

    static String excerpt(String words) {
        return words.codePointCount(0, words.length()) <= EXCERPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    static String recipient(Recipient recipient, List<Colleague> colleagues) {
        return switch (recipient.kind()) {
            case TEAM -> "The team of " + Colleague.company(recipient.side(), colleagues);
            case SIDE -> Colleague.company(recipient.side(), colleagues) + " as a company";
            case PERSON ->
                colleagues.stream()
                        .filter(colleague -> colleague.personId().equals(recipient.personId()))
                        .map(colleague -> colleague.name() + ", " + colleague.organisation())
                        .findFirst()
                        .orElse("Somebody who has left");
        };
    }
}
