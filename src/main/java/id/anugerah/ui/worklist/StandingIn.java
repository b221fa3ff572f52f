package id.anugerah.ui.worklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.substitute.StandIn;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskFilter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says for whom one stands in at this moment, and leads to what they hold. */
final class StandingIn extends Div {

    StandingIn(Words words, List<StandIn> now, ZoneId zone) {
        addClassName("standing-in");
        setVisible(!now.isEmpty());
        now.forEach(one -> {
            Instant last = one.to().minusSeconds(60);
            Selection held = new Selection(Optional.of(Tab.TEAM), new TaskFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                    false, Optional.of(one.person()), false, false, ""), List.of(), Selection.STEP);
            add(new Paragraph(words.of("substitute.now", one.personName(), words.briefMoment(last, zone))),
                    Chips.chip(words.of("substitute.held", one.personName()), false, held));
        });
    }
}
