package id.anugerah.ui.furtherstep;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.Observing;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Words;

/** One photo with its caption, which is also what stands for it where it cannot be seen. */
final class PhotoFigure extends Div {

    private final transient Words words;
    private final Image image;
    private final TextArea caption = new TextArea();
    private final Span text = new Span();
    private final Button remove;
    private String known;

    PhotoFigure(Words words, Observing observing, FurtherStep.Photo photo, boolean writes, Runnable acted) {
        this.words = words;
        addClassName("photo");
        image = new Image("/dokumen/foto/" + photo.id(), "");
        image.getElement().setAttribute("loading", "lazy");
        Anchor whole = new Anchor("/dokumen/foto/" + photo.id(), image);
        whole.setTarget(AnchorTarget.BLANK);
        whole.setRouterIgnore(true);
        add(whole);
        remove = new Button(VaadinIcon.TRASH.create(), click -> new ActDialog(words, click.getSource().getAriaLabel().orElse(""))
                .saying(words.of("jury.step.photo.remove.what")).dangerous().act(words.of("jury.step.photo.remove.act"), none -> {
                    observing.remove(photo.id());
                    acted.run();
                }).open());
        if (writes) {
            caption.setMaxLength(FurtherStep.Photo.LONGEST_CAPTION);
            caption.setHelperText(words.of("jury.step.photo.caption.hint"));
            caption.setValueChangeMode(ValueChangeMode.LAZY);
            caption.setValueChangeTimeout(800);
            caption.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    observing.caption(photo.id(), caption.getValue());
                    acted.run();
                }
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            Div row = new Div(caption, remove);
            row.addClassName("photo-row");
            add(row);
        } else {
            text.addClassName("photo-caption");
            add(text);
        }
    }

    void update(FurtherStep.Photo photo, int number) {
        String name = photo.caption().isEmpty() ? words.of("jury.step.photo.unnamed", number) : photo.caption();
        image.setAlt(name);
        text.setText(name);
        caption.setLabel(words.of("jury.step.photo.caption", number));
        remove.setAriaLabel(words.of("jury.step.photo.remove", number));
        if (!photo.caption().equals(known)) {
            known = photo.caption();
            if (!caption.getValue().strip().equals(known)) {
                caption.setValue(known);
            }
        }
    }
}
