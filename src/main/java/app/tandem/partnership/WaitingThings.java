package app.tandem.partnership;

import java.util.List;

/**
 * What waits for a member in one feature; told by how things stand, and gone when they are done. Features are asked in
 * their {@link org.springframework.core.annotation.Order}; what a young partnership needs comes last.
 */
public interface WaitingThings {
    List<Waiting> waitingFor(Member member);
}
