package id.anugerah.verification;

import java.time.Duration;
import java.util.UUID;

/** Port to the question's way through the process; the engine's ring implements it. Joins the caller's transaction. */
public interface QuestionProcess {

    /** Starts the question beside the verification that asks it. */
    void asked(UUID submission);

    /** Moves the date by which the verification is due: its clock stood still for so long. */
    void stoodStill(UUID submission, Duration time);
}
