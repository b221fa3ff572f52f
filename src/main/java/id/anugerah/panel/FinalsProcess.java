package id.anugerah.panel;

import java.util.UUID;

/** Port to the process of a final evaluation. */
public interface FinalsProcess {

    /** The planned session will not be: the case waits for another one. */
    void sessionCancelled(UUID submission);
}
