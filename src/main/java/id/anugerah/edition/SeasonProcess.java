package id.anugerah.edition;

import java.util.UUID;

/** Port to the process of a season; the engine's ring implements it. */
public interface SeasonProcess {

    /** Starts the season: its phases will open and close by timer. */
    void start(UUID edition);
}
