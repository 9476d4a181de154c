package app.tandem.scorecards;

/** That a file cannot be read on, told as the problem that a person can do something about. */
final class Unreadable extends RuntimeException {
    private final transient Problem problem;

    Unreadable(Problem problem) {
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    Unreadable(String sentence) {
        this(Problem.ofFile(sentence));
    }

    Problem problem() {
        return problem;
    }
}
