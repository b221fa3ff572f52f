package id.anugerah.ui.substitute;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import id.anugerah.support.BadInput;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class StandInScreenTest {

    @Autowired
    Product product;

    @Test
    void aDayThatThereIsNotIsSaidAtItsFieldAndStaysAsTyped() {
        Screen.of(product, product.people().verifier(1));
        Screen.opens("pengganti");
        _click(_get(Button.class, spec -> spec.withText("Catat tidak bertugas")));
        DatePicker to = _find(DatePicker.class).get(1);
        BadInput.in(to, "31/02/2027");
        _setValue(_find(DatePicker.class).get(0), LocalDate.of(2027, 2, 1));
        assertThat(to.isEmpty()).as("what was typed is not overwritten").isTrue();
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(to.isInvalid()).isTrue();
        assertThat(to.getErrorMessage()).startsWith("Bukan tanggal yang ada.");
        assertThat(_find(DatePicker.class).get(0).isInvalid()).isFalse();
    }
}
