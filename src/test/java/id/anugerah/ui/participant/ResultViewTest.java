package id.anugerah.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ResultViewTest {

    @Autowired
    Product product;

    @Test
    void everybodyReadsTheOwnResultBesideAGroupWithoutNames() {
        Ended ended = Ended.of(product);

        product.sql().sql("insert into remark (session, juror, to_finalist, saved_at) select id, :juror, 'Sudah pergi', now() from session where submission = :s")
                .param("juror", product.people().juror(3).id()).param("s", ended.first().id()).update(); // holds no seat
        open(ended.first(), ended.first());
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("Pertahankan pemantauan.").doesNotContain("Sudah pergi").noneMatch(text -> text.contains("Hanya untuk panel"));
        assertThat(Screen.texts(H2.class)).contains("Catatan juri", "Aspek Anda dibandingkan dengan kelompok");
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.contains("dari 4 peserta"));
        String chart = _get(StandingChart.class).getElement().getOuterHTML();
        assertThat(chart).contains("role=\"img\"", "standing-median").doesNotContain(ended.second().now().bodyName(),
                ended.third().now().bodyName(), ended.last().now().bodyName());
        // A1 weighs 3 of 10: a, b, a and d make 3, 2, 3 and 0
        assertThat(_find(_get(StandingChart.class), NativeTableCell.class).stream().limit(3)
                .map(cell -> cell.getElement().getTextRecursively())).containsExactly("3,00", "2,50", "3,00");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("/dokumen/sertifikat/" + ended.first().id(), "/dokumen/hasil/" + ended.first().id());

        open(ended.last(), ended.last());
        assertThat(Screen.texts(H2.class)).doesNotContain("Catatan juri").contains("Aspek Anda dibandingkan dengan kelompok");

        open(ended.last(), ended.first());
        assertThat(_find(StandingChart.class)).isEmpty();
        assertThat(_find(ListItem.class).stream().map(ListItem::getText)).doesNotContain("Pertahankan pemantauan.");
    }

    private void open(Case reader, Case read) {
        Screen.of(product, reader.owner());
        Screen.opens("kiriman/" + read.id() + "/hasil");
    }
}
