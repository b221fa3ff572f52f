package id.anugerah.finals;

import id.anugerah.access.ForModules;
import id.anugerah.finals.store.ScoreRows;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What jurors have written to a finalist: the words only, never whose they are, and never those for the panel. */
@Service
@Transactional(readOnly = true)
public class FinalistRemarks {

    private final ScoreRows rows;
    private final Sessions sessions;

    FinalistRemarks(ScoreRows rows, Sessions sessions) {
        this.rows = rows;
        this.sessions = sessions;
    }

    /**
     * By jurors who have kept their seat, as with the scores, ordered by the words themselves; the caller has checked who asks.
     *
     * @return empty before the session is closed and for who had none
     */
    @ForModules
    public List<String> to(UUID submission) {
        return sessions.ofSubmission(submission).filter(held -> held.state() == Session.State.CLOSED)
                .map(held -> rows.remarks(held.id()).stream().filter(remark -> held.jurors().contains(remark.juror()))
                        .map(Remark::toFinalist).filter(words -> !words.isBlank()).toList())
                .orElse(List.of());
    }
}
