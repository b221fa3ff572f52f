package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.edition.ParameterSheet;
import id.anugerah.edition.PlanRule;
import id.anugerah.setup.BlueprintWork;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.Part;
import id.anugerah.setup.PlanText;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Name, dates, time zone and parameters of a new edition. */
@Route("penyelenggara/rancangan/:rancangan/jadwal")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class PlanView extends BlueprintPage {

    private static final String PREFIX = "edition.plan.";

    private final transient Editions editions;
    private final transient BlueprintWork work;

    public PlanView(Words words, Blueprints blueprints, Notices notices, Editions editions, BlueprintWork work) {
        super(words, blueprints, notices);
        this.editions = editions;
        this.work = work;
    }

    @Override
    protected void show() {
        Part part = part(Part.PLAN);
        EditionPlan plan = PlanText.read(part.content());
        top(words().of("setup.part.plan"));
        PlanForm form = new PlanForm(words(), editions.get(blueprint().source()), plan);
        add(form);
        form.setEnabled(open());
        List<PlanRule> broken = Arrays.stream(PlanRule.values()).filter(rule -> findings().stream()
                .anyMatch(finding -> finding.reason().equals(PREFIX + rule.name()))).toList();
        if (!broken.isEmpty()) {
            form.show(broken, ParameterSheet.wrong(plan.parameters()));
        }
        if (open()) {
            add(saving(Part.PLAN, "setup.save", () -> save(part, form)));
        }
    }

    private boolean save(Part part, PlanForm form) {
        Map<Component, String> unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            form.show(unreadable);
            return false;
        }
        return act(() -> work.plan(blueprint().id(), part.revision(), form.plan()), "setup.saved");
    }
}
