package id.anugerah.support;

import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.objection.AddedFile;
import id.anugerah.objection.Desk;
import id.anugerah.objection.Judging;
import id.anugerah.objection.ObjectionFiles;
import id.anugerah.objection.Objections;
import id.anugerah.verification.Claims;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.io.ByteArrayInputStream;

/** One participant's objection and its answer; each act lets the process do what follows. */
public final class Objecting {

    private final Product product;
    private final Case body;

    Objecting(Product product, Case body) {
        this.product = product;
        this.body = body;
    }

    public Objecting writing(String... indicators) {
        for (String indicator : indicators) {
            product.runAs(body.owner(), () -> product.the(Objections.class).write(body.id(), indicator,
                    "Bukti pada halaman 1 menunjukkan semua unsur."));
        }
        return this;
    }

    public AddedFile adding(String name, byte[] content) {
        return product.as(body.owner(), () -> product.the(ObjectionFiles.class).add(body.id(), name,
                new ByteArrayInputStream(content)));
    }

    public Objecting filed() {
        product.as(body.owner(), () -> product.the(Objections.class).file(body.id()));
        product.dueJobs();
        return this;
    }

    public Desk desk() {
        return product.as(body.owner(), () -> product.the(Objections.class).mine(body.id()));
    }

    public Objecting claimed(Person verifier) {
        product.as(verifier, () -> product.the(Claims.class).claim(task()));
        return this;
    }

    public Objecting ruled(Person verifier, String indicator, Option option) {
        product.runAs(verifier, () -> product.the(Judging.class).rule(body.id(), indicator, option, "Dibaca kembali."));
        return this;
    }

    public Objecting finished(Person verifier) {
        product.runAs(verifier, () -> product.the(Judging.class).finish(body.id()));
        product.dueJobs();
        return this;
    }

    public String task() {
        return product.the(WorkList.class).open(Box.TASK_JUDGE_OBJECTION, body.id()).orElseThrow().task();
    }
}
