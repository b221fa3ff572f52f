package id.anugerah.ui.furtherstep;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.evidence.PhotoFiles;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.Observing;
import id.anugerah.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The photos of a step, and for who may write the way to add, name and remove them. */
final class PhotoWall extends Div {

    private final transient Words words;
    private final transient Observing observing;
    private final boolean writes;
    private final transient Runnable acted;
    private final H4 title = new H4();
    private final Div wall = new Div();
    private final Div adding = new Div();
    private final transient Map<UUID, PhotoFigure> shown = new LinkedHashMap<>();

    /** @param acted called after this person has changed something */
    PhotoWall(Words words, Observing observing, FurtherStep step, boolean writes, Runnable acted) {
        this.words = words;
        this.observing = observing;
        this.writes = writes;
        this.acted = acted;
        wall.addClassName("photo-wall");
        add(title, wall);
        if (writes) {
            Paragraph rules = new Paragraph(words.of("jury.step.photo.rules", PhotoFiles.MEGABYTES));
            rules.addClassName("soft");
            Div problems = new Div();
            problems.addClassName("problems");
            problems.getElement().setAttribute("role", "alert");
            adding.add(rules, new PhotoUpload(words, observing, step.id(), acted, problems), problems);
            add(adding);
        }
        update(step.photos());
    }

    /** Only what differs is touched: a caption that is being typed stays. */
    void update(List<FurtherStep.Photo> photos) {
        title.setText(writes ? words.of("jury.step.photos", photos.size(), Observing.MOST_PHOTOS)
                : words.of("jury.step.photos.read", photos.size()));
        setVisible(writes || !photos.isEmpty());
        adding.setVisible(photos.size() < Observing.MOST_PHOTOS);
        var here = photos.stream().map(FurtherStep.Photo::id).collect(Collectors.toSet());
        shown.entrySet().removeIf(entry -> {
            boolean gone = !here.contains(entry.getKey());
            if (gone) {
                wall.remove(entry.getValue());
            }
            return gone;
        });
        for (int i = 0; i < photos.size(); i++) {
            FurtherStep.Photo photo = photos.get(i);
            PhotoFigure figure = shown.computeIfAbsent(photo.id(), id -> {
                PhotoFigure made = new PhotoFigure(words, observing, photo, writes, acted);
                wall.add(made);
                return made;
            });
            figure.update(photo, i + 1);
        }
    }
}
