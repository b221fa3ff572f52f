package id.anugerah.setup;

import id.anugerah.access.Person;
import id.anugerah.decision.CaseFiles;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.TableFiles;
import id.anugerah.edition.EditionPlan;
import id.anugerah.support.Product;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** An organizer at work on a blueprint. */
final class Preparing {

    private final Product product;
    private final UUID id;
    private final Person organizer;

    private Preparing(Product product, UUID id, Person organizer) {
        this.product = product;
        this.id = id;
        this.organizer = organizer;
    }

    /** Next year's edition from this one. */
    static Preparing nextOf(Product product, UUID source) {
        Person organizer = product.people().organizer(1);
        return new Preparing(product, product.as(organizer, () -> product.the(Blueprints.class).begin(source)), organizer);
    }

    /** Other rules for this one. */
    static Preparing changeOf(Product product, UUID edition) {
        Person organizer = product.people().organizer(1);
        return new Preparing(product, product.as(organizer, () -> product.the(Blueprints.class).beginChange(edition)), organizer);
    }

    Preparing by(Person other) {
        return new Preparing(product, id, other);
    }

    UUID id() {
        return id;
    }

    Blueprint now() {
        return as(() -> product.the(Blueprints.class).get(id));
    }

    Part part(String name) {
        return as(() -> product.the(Blueprints.class).parts(id)).get(name);
    }

    List<Finding> findings() {
        return as(() -> product.the(Blueprints.class).findings(id));
    }

    String hash() {
        return as(() -> product.the(Publication.class).hash(id));
    }

    EditionPlan plan() {
        return PlanText.read(part(Part.PLAN).content());
    }

    void plan(EditionPlan plan) {
        act(() -> work().plan(id, part(Part.PLAN).revision(), plan));
    }

    void weights(String sheet, Map<String, Integer> weights) {
        act(() -> work().weights(id, sheet, part(sheet).revision(), weights));
    }

    void rows(String table, UnaryOperator<List<RuleTable.Row>> changed) {
        act(() -> work().rows(id, table, part(Part.table(table)).revision(), changed.apply(rows(table))));
    }

    List<RuleTable.Row> rows(String table) {
        return product.the(TableFiles.class).read(table, part(Part.table(table)).content().getBytes(StandardCharsets.UTF_8)).rows();
    }

    void cases(String table, UnaryOperator<String> changed) {
        act(() -> work().cases(id, table, part(Part.cases(table)).revision(),
                CaseFiles.read(changed.apply(part(Part.cases(table)).content()))));
    }

    void proposed() {
        act(() -> product.the(Publication.class).propose(id, hash(), "Disepakati panitia"));
    }

    UUID published() {
        return as(() -> product.the(Publication.class).publish(id, hash()));
    }

    BlueprintWork work() {
        return product.the(BlueprintWork.class);
    }

    void act(Runnable what) {
        as(() -> {
            what.run();
            return null;
        });
    }

    private <T> T as(Supplier<T> what) {
        return product.as(organizer, what::get);
    }
}
