package id.anugerah.furtherstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.evidence.BlobStore;
import id.anugerah.evidence.corpus.Corpus;
import id.anugerah.finals.Scoreboard;
import id.anugerah.furtherstep.FurtherStep.Kind;
import id.anugerah.instrument.Option;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Seating;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class FurtherStepsTest {

    @Autowired
    Product product;

    @Autowired
    Ordering ordering;

    @Autowired
    Observing observing;

    @Autowired
    StepReading reading;

    Season season;
    Case finalist;
    Hearing hearing;
    UUID step;

    @BeforeEach
    void order() {
        season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        product.moveTo(season.opens(PhaseKind.FINALS));
        hearing = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)).opened();
        step = hearing.ordered(Kind.FIELD_OBSERVATION);
    }

    @Test
    void eachJurorKeepsNotesOfTheirOwn() {
        note(juror(1), "Loket buka pukul 8.");
        note(juror(2), "Dua petugas, satu antrean.");
        note(juror(1), " Loket buka pukul 8, ramah. ");
        assertThat(texts(juror(2))).containsExactly("Loket buka pukul 8, ramah.", "Dua petugas, satu antrean.");

        note(juror(2), "  ");

        assertThat(texts(product.people().chair())).containsExactly("Loket buka pukul 8, ramah.");
        assertThatThrownBy(() -> note(juror(1), "x".repeat(4_001))).hasMessage("furtherstep.noteTooLong");
    }

    @Test
    void onlyWhoHasASeatWritesAndOnlyTheChairOrders() {
        assertThatThrownBy(() -> note(juror(3), "Tidak di sini")).hasMessage("finals.notOnPanel");
        assertThatThrownBy(() -> note(product.people().chair(), "Hanya memimpin")).hasMessage("finals.notOnPanel");
        assertThatThrownBy(() -> product.as(juror(1), () -> ordering.order(hearing.id(), plain()))).hasMessage("finals.chairOnly");
        assertThatThrownBy(() -> product.runAs(juror(1), () -> ordering.finish(step))).hasMessage("finals.chairOnly");
        assertThatThrownBy(() -> product.runAs(juror(1), () -> ordering.callOff(step, "Tidak perlu"))).hasMessage("finals.chairOnly");
        assertThatThrownBy(() -> product.runAs(product.people().chair(), () -> ordering.callOff(step, " "))).hasMessage("reason.needed");
        assertThatThrownBy(() -> product.as(juror(3), () -> reading.of(hearing.id()))).hasMessage("finals.notOnPanel");
        assertThatThrownBy(() -> product.as(product.people().auditor(), () -> reading.ofFinalist(finalist.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoStandsAsideWritesNoMoreAndIsReadNoMore() {
        note(juror(1), "Loket buka.");
        note(juror(2), "Saya mengenal kepala unitnya.");

        product.runAs(juror(2), () -> product.the(Scoreboard.class).recuse(hearing.id(), "Kenal baik"));

        assertThatThrownBy(() -> note(juror(2), "Tetap menulis")).hasMessage("finals.notOnPanel");
        assertThat(texts(juror(1))).containsExactly("Loket buka.");
        assertThatThrownBy(() -> product.as(juror(2), () -> reading.of(hearing.id()))).hasMessage("finals.notOnPanel");
    }

    @Test
    void whatAReplacedJurorFoundIsStillThere() {
        note(juror(2), "Dua petugas.");

        product.runAs(product.people().organizer(1), () -> product.the(Seating.class).replace(season.panel(), juror(2).id(),
                juror(3).id(), Panel.Background.MEDIA, "Sakit"));

        note(juror(3), "Ruang tunggu penuh.");
        assertThat(texts(juror(3))).containsExactly("Dua petugas.", "Ruang tunggu penuh.");
        assertThatThrownBy(() -> note(juror(2), "Dari rumah")).hasMessage("finals.notOnPanel");
    }

    @Test
    void aPhotoIsReadByTheSessionsPeopleAndOrganizersOnly() throws IOException {
        FurtherStep.Photo photo = photo("loket.jpg", "jpg 40x30");

        for (Person person : List.of(juror(1), juror(2), product.people().chair(), product.people().organizer(1))) {
            assertThat(product.as(person, () -> reading.open(photo.id())).stream().readAllBytes()).hasSize(photo.file().size());
        }
        for (Person person : List.of(juror(3), product.people().auditor(), product.people().verifier(1), finalist.owner(),
                product.people().administrator())) {
            assertThatThrownBy(() -> product.as(person, () -> reading.open(photo.id()))).as(person.name()).hasMessage("furtherstep.gone");
        }
        assertThatThrownBy(() -> product.as(juror(1), () -> reading.open(UUID.randomUUID()))).hasMessage("furtherstep.gone");
    }

    @Test
    void aPhotoTellsNoMoreWhereItWasTaken() throws Exception {
        byte[] taken = Corpus.cook("jpg.gps");
        FurtherStep.Photo photo = product.as(juror(1), () -> observing.photo(step, "loket.jpg", new ByteArrayInputStream(taken)));

        byte[] kept = product.as(juror(1), () -> reading.open(photo.id())).stream().readAllBytes();

        assertThat(position(taken).containsTag(GpsDirectory.TAG_LATITUDE)).isTrue();
        assertThat(position(kept)).satisfiesAnyOf(gone -> assertThat(gone).isNull(), empty -> assertThat(empty.getTagCount()).isZero());
    }

    @ParameterizedTest
    @CsvSource({"a.pdf,pdf 1,photo.wrongType", "a.docx,docx,photo.wrongType", "a.jpg,pdf 1,photo.otherThanNamed",
        "a.png,jpg 40x30,photo.otherThanNamed", "a.jpg,jpg.size 10485761,photo.tooLarge"})
    void nothingButAPhotoIsTaken(String name, String recipe, String reason) {
        assertThatThrownBy(() -> photo(name, recipe)).hasMessage(reason);
        assertThat(open().photos()).isEmpty();
    }

    @Test
    void aStepHasAtMostTenPhotosEachWithACaption() {
        note(juror(1), "Loket buka.");
        List<FurtherStep.Photo> photos = Stream.generate(() -> photo("loket.png", "png 40x30")).limit(Observing.MOST_PHOTOS).toList();
        assertThatThrownBy(() -> photo("loket.png", "png 40x30")).hasMessage("furtherstep.photosMany");
        product.runAs(juror(2), () -> observing.remove(photos.get(9).id()));
        photos.subList(1, 9).forEach(photo -> product.runAs(juror(2), () -> observing.caption(photo.id(), "Loket pengaduan")));

        assertThatThrownBy(() -> product.runAs(product.people().chair(), () -> ordering.finish(step))).hasMessage("furtherstep.captionMissing");
        product.runAs(juror(1), () -> observing.caption(photos.get(0).id(), " Pintu masuk "));
        assertThatThrownBy(() -> product.runAs(juror(1), () -> observing.caption(photos.get(0).id(), "x".repeat(201))))
                .hasMessage("furtherstep.captionTooLong");
        product.runAs(product.people().chair(), () -> ordering.finish(step));

        assertThat(open().photos()).hasSize(9).first().extracting(FurtherStep.Photo::caption).isEqualTo("Pintu masuk");
        assertThatThrownBy(() -> photo("loket.png", "png 40x30")).hasMessage("furtherstep.over");
        assertThatThrownBy(() -> note(juror(1), "Lagi")).hasMessage("furtherstep.over");
        assertThatThrownBy(() -> product.runAs(juror(1), () -> observing.remove(photos.get(0).id()))).hasMessage("furtherstep.over");
    }

    @Test
    void theSweepOfContentsSparesPhotos() {
        FurtherStep.Photo photo = photo("loket.png", "png 41x30");
        product.sql().sql("update blob set stored_at = now() - interval '2 days' where hash = :hash").param("hash", photo.file().hash()).update();

        product.the(BlobStore.class).sweep();

        assertThat(product.the(BlobStore.class).get(photo.file().hash())).hasSize(photo.file().size());
    }

    @Test
    void aTimeLiesAheadAndWithinTheFinals() {
        Instant closes = season.closes(PhaseKind.FINALS);
        assertThatThrownBy(() -> interview(product.now().minusSeconds(60))).hasMessage("furtherstep.past");
        assertThatThrownBy(() -> interview(closes.minus(Duration.ofMinutes(29)))).hasMessage("furtherstep.afterFinals");
        assertThatThrownBy(() -> product.as(product.people().chair(), () -> ordering.order(hearing.id(),
                new StepOrder(Kind.FURTHER_INTERVIEW, Optional.empty(), "x".repeat(201), "Perlu")))).hasMessage("furtherstep.placeTooLong");

        UUID last = interview(closes.minus(Duration.ofMinutes(30)));

        assertThat(product.as(juror(1), () -> reading.of(hearing.id()))).filteredOn(one -> one.id().equals(last)).singleElement()
                .satisfies(one -> assertThat(one.slot().orElseThrow().endsAt()).isEqualTo(closes));
    }

    private static GpsDirectory position(byte[] picture) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture)).getFirstDirectoryOfType(GpsDirectory.class);
    }

    private UUID interview(Instant at) {
        return product.as(product.people().chair(), () -> ordering.order(hearing.id(),
                new StepOrder(Kind.FURTHER_INTERVIEW, Optional.of(at), "Ruang 2", "Perlu")));
    }

    private StepOrder plain() {
        return new StepOrder(Kind.FURTHER_INTERVIEW, Optional.empty(), "", "Perlu");
    }

    private FurtherStep open() {
        return product.as(product.people().chair(), () -> reading.of(hearing.id())).get(0);
    }

    private List<String> texts(Person person) {
        return product.as(person, () -> reading.of(hearing.id())).get(0).notes().stream().map(FurtherStep.Note::text).toList();
    }

    private void note(Person person, String text) {
        product.runAs(person, () -> observing.note(step, text));
    }

    private FurtherStep.Photo photo(String name, String recipe) {
        return product.as(juror(1), () -> observing.photo(step, name, new ByteArrayInputStream(Corpus.cook(recipe))));
    }

    private Person juror(int number) {
        return product.people().juror(number);
    }
}
