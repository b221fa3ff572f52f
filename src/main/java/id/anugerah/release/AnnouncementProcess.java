package id.anugerah.release;

import java.util.List;
import java.util.UUID;

/** Port: tells every concerned case, each in a transaction of its own, that a decision is public now. */
public interface AnnouncementProcess {

    void announced(ReleaseKind kind, List<UUID> submissions);
}
