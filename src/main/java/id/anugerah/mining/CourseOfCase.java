package id.anugerah.mining;

import java.util.List;

/** All that is told of a case. @param events oldest first */
public record CourseOfCase(CaseLabel label, List<CaseProcess> processes, List<Passage> passages, List<CaseEvent> events,
                           List<CaseMail> mails) {

    /** What people were asked to do, oldest first. */
    public List<Passage> tasks() {
        return passages.stream().filter(passage -> passage.task().isPresent()).toList();
    }
}
