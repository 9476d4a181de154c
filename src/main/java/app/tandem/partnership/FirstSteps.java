package app.tandem.partnership;

import java.util.List;

/** What a feature asks of a member until it is well under way; told by how things stand, and gone when they do. */
public interface FirstSteps {
    List<FirstStep> waitingFor(Member member);
}
