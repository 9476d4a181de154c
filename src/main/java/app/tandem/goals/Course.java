package app.tandem.goals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a goal is getting on.
 *
 * @param gaps the sides whose owner has left
 * @param putOff what waits to be talked about
 * @param client the confidence of the client's owner; null while they have not said
 * @param progress what is measured and reached; null while the goal is not active
 * @param duties who still has to do what
 */
public record Course(
        GoalState state,
        Horizon horizon,
        @Nullable LocalDate startedOn,
        Set<Side> gaps,
        @Nullable NotNow notNow,
        @Nullable PutOff putOff,
        @Nullable Confidence client,
        @Nullable Confidence bpo,
        @Nullable Progress progress,
        @Nullable Closing closing,
        @Nullable Statement clientStatement,
        @Nullable Statement bpoStatement,
        List<Duty> duties) {

    public @Nullable Confidence confidence(Side side) {
        return side == Side.CLIENT ? client : bpo;
    }

    public @Nullable Statement statement(Side side) {
        return side == Side.CLIENT ? clientStatement : bpoStatement;
    }

    /** The owners are two or more steps apart; while one has not said anything nobody knows. */
    public boolean seenDifferently() {
        return state.isInForce() && client != null && bpo != null && client.isFarFrom(bpo);
    }

    /** The worse of the data and of the lower confidence; only an active goal has one. */
    public @Nullable GoalStatus status() {
        if (progress == null) {
            return null;
        }
        var status = progress.status();
        for (var side : Side.values()) {
            var confidence = confidence(side);
            status = confidence == null ? status : status.orWorse(confidence.status());
        }
        return status;
    }

    /** Where an owner alone makes it look worse than the data do: why it is marked as it is. */
    public String darker() {
        var status = status();
        if (progress == null || progress.status() == status) {
            return "";
        }
        return Arrays.stream(Side.values())
                .map(side -> {
                    var said = confidence(side);
                    return said == null || said.status() != status
                            ? ""
                            : "Marked “%s” because the confidence of the %s owner is %d of %d."
                                    .formatted(status, Terms.inWords(side), said.level(), Confidence.MOST);
                })
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    public List<Duty> dutiesOf(Member member) {
        return duties.stream().filter(duty -> duty.isFor(member)).toList();
    }
}
