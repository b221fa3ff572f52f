package id.anugerah.form;

import id.anugerah.access.ForAnyone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The forms of this start, read before anything else: a wrong file stops it. They hold questions, never answers. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Forms {

    private final Map<String, Form> byId = new LinkedHashMap<>();

    Forms(FormFiles files) {
        files.all().forEach(form -> byId.put(form.id(), form));
    }

    /** The form of a task; absent for a task with a screen of its own. */
    @ForAnyone
    public Optional<Form> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @ForAnyone
    public List<Form> all() {
        return List.copyOf(byId.values());
    }
}
