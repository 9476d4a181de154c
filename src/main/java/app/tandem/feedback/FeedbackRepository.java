package app.tandem.feedback;

import app.tandem.partnership.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Answers only to a reader: there is no way here to find feedback without saying who reads. */
interface FeedbackRepository extends Repository<Feedback, UUID> {
    String VISIBLE = "select f from Feedback f where" + Circle.QUERY;
    String TO_ME =
            "and (f.recipientId = :me or f.recipientId is null and f.authorId <> :me and f.recipientSide = :side) ";
    String NEWEST_FIRST = " order by f.deliveredAt desc, f.id desc";

    @Query(VISIBLE + "and f.id = :id")
    Optional<Feedback> find(UUID id, UUID me, Set<String> realms);

    /** The one due soonest first: what has not been opened is due to be seen, the rest to be answered. */
    @Query(VISIBLE + TO_ME + "and f.state in (DELIVERED, SEEN)"
            + " order by case when f.state = DELIVERED then f.seeBy else f.answerBy end, f.id")
    List<Feedback> unanswered(Side side, UUID me, Set<String> realms, Limit limit);

    @Query(VISIBLE + TO_ME + "and f.state in (ANSWERED, CLOSED)" + NEWEST_FIRST)
    List<Feedback> answered(Side side, UUID me, Set<String> realms, Limit limit);

    @Query(VISIBLE + "and f.authorId = :me" + NEWEST_FIRST)
    List<Feedback> from(UUID me, Set<String> realms, Limit limit);

    @Query(VISIBLE + "and f.visibility = app.tandem.feedback.Visibility.BOTH_TEAMS" + NEWEST_FIRST)
    List<Feedback> shared(UUID me, Set<String> realms, Limit limit);

    Feedback save(Feedback feedback);
}
