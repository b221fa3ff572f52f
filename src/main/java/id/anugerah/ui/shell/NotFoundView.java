package id.anugerah.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** For addresses that do not exist and for those of other roles alike: one page, so that it tells nothing. */
@ParentLayout(Frame.class)
@PermitAll
public class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

    private final Words words;

    public NotFoundView(Words words) {
        super(false);
        this.words = words;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        heading(words.of("shell.notFound"));
        lead(words.of("shell.notFoundLead"));
        add(new Anchor("/beranda", words.of("shell.home")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
