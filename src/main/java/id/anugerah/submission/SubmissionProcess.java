package id.anugerah.submission;

import java.util.UUID;

/** Port to the end-to-end process of a case; the engine's ring implements it. All calls join the caller's transaction. */
public interface SubmissionProcess {

    void start(UUID submission);

    void accountActivated(UUID submission);

    void withdrawn(UUID submission);

    void disqualified(UUID submission);
}
