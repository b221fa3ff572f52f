package id.anugerah.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.anugerah.instrument.SheetText;
import id.anugerah.setup.BlueprintWork;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.Part;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** An instrument or the jury sheet: its items with their weights and the sum, and the way to each text. */
@Route("penyelenggara/rancangan/:rancangan/lembar/:lembar")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class SheetView extends BlueprintPage {

    private final transient BlueprintWork work;
    private String sheet = "";
    private Weights weights;

    public SheetView(Words words, Blueprints blueprints, Notices notices, BlueprintWork work) {
        super(words, blueprints, notices);
        this.work = work;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        sheet = event.getRouteParameters().get(Places.SHEET).orElse("");
    }

    @Override
    protected void show() {
        Part part = part(sheet);
        SheetText text = SheetText.of(part.content());
        top(words().of("setup.part." + sheet));
        lead(words().of("setup.sheet.lead", text.id()));
        problems(List.of(sheet));
        weights = new Weights(words(), text, blueprint().id(), sheet, open(), open() && !text.jury() ? Optional.of(acts(part)) : Optional.empty());
        add(weights);
        if (open()) {
            add(saving(sheet, "setup.save", () -> with(() -> save(part, weights), "setup.saved")));
        }
        add(new H2(words().of("setup.file")), new Paragraph(words().of("setup.file.lead")), actions(file(part, text)));
        if (open()) {
            add(new SheetUpload(words(), yaml -> act(() -> work.upload(blueprint().id(), sheet, part.revision(), yaml), "setup.saved")));
            if (part.changed()) {
                add(actions(new Button(words().of("setup.restore"), click -> act(() -> work.restore(blueprint().id(), sheet, part.revision()),
                        "setup.restored"))));
            }
        }
    }

    /** Acts only when every weight that is typed can be saved with it. @return whether it was done */
    private boolean with(Runnable change, String done) {
        if (weights.readable()) {
            return act(change, done);
        }
        notices().refused(new Refused("setup.weights"));
        return false;
    }

    private Weights.Acts acts(Part part) {
        return new Weights.Acts() {
            @Override
            public void add(String aspect) {
                with(() -> work.addIndicator(blueprint().id(), sheet, part.revision(), aspect, weights.of("indicator")), "setup.indicator.added");
            }

            @Override
            public void move(String indicator, boolean up) {
                with(() -> work.moveIndicator(blueprint().id(), sheet, part.revision(), indicator, up, weights.of("indicator")), "setup.saved");
            }

            @Override
            public void remove(SheetText.Item indicator) {
                new ActDialog(words(), words().of("setup.indicator.remove", indicator.id()))
                        .saying(words().of("setup.indicator.remove.what", indicator.id(), words().of(indicator.title()))).dangerous()
                        .act(words().of("setup.indicator.remove", indicator.id()), none -> with(() -> work.removeIndicator(blueprint().id(), sheet,
                                part.revision(), indicator.id(), weights.of("indicator")), "setup.saved")).open();
            }
        };
    }

    private void save(Part part, Weights weights) {
        if (sheet.equals(Part.JURY)) {
            work.juryWeights(blueprint().id(), part.revision(), weights.of("part"), weights.of("criterion"));
        } else {
            work.weights(blueprint().id(), sheet, part.revision(), weights.of("indicator"));
        }
    }

    private Anchor file(Part part, SheetText text) {
        byte[] bytes = part.content().getBytes(StandardCharsets.UTF_8);
        return new Anchor(DownloadHandler.fromInputStream(event -> new DownloadResponse(new ByteArrayInputStream(bytes),
                text.id() + ".yaml", "application/yaml", bytes.length)), words().of("setup.file.download", text.id()));
    }
}
