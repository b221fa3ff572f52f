package id.anugerah.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class PoolsTest {

    @Autowired
    Product product;
    @Autowired
    Pools pools;
    @Autowired
    Panels panels;

    private final String name = "Kumpulan " + UUID.randomUUID();

    @Test
    void aPoolIsCopiedFromPanelsAndSaysWhoHasHowManySeats() {
        Season season = Season.of(product);
        Person one = product.people().fresh(Role.JUROR);
        Person two = product.people().fresh(Role.JUROR);
        assertThatThrownBy(() -> organizer(() -> pools.copy(season.id(), name))).hasMessage("pool.noPanels");
        organizer(() -> panels.create(season.id(), "Panel A", product.people().chair().id(), "", List.of(new Panel.Member(one.id(), Panel.Background.MEDIA),
                new Panel.Member(two.id(), Panel.Background.ACADEMIC))));
        organizer(() -> panels.create(season.id(), "Panel B", product.people().chair().id(), "", List.of(new Panel.Member(one.id(), Panel.Background.MEDIA))));
        organizer(() -> pools.copy(season.id(), name));

        assertThat(pool(season.id()).members()).hasSize(2);
        assertThat(member(season.id(), one)).satisfies(member -> {
            assertThat(member.background()).isEqualTo(Panel.Background.MEDIA);
            assertThat(member.seats()).isEqualTo(2);
            assertThat(member.available()).isTrue();
        });
        assertThatThrownBy(() -> organizer(() -> pools.create(" " + name.toUpperCase()))).hasMessage("pool.nameTaken");

        organizer(() -> pools.put(pool(season.id()).id(), two.id(), Panel.Background.PRACTITIONER));
        assertThat(member(season.id(), two).background()).isEqualTo(Panel.Background.PRACTITIONER);
        product.runAs(product.people().administrator(), () -> product.the(Accounts.class).disable(two.id(), "Berhenti"));
        assertThat(member(season.id(), two).available()).isFalse();
        organizer(() -> pools.take(pool(season.id()).id(), two.id()));
        assertThatThrownBy(() -> organizer(() -> pools.take(pool(season.id()).id(), two.id()))).hasMessage("pool.gone");
        assertThatThrownBy(() -> organizer(() -> pools.put(pool(season.id()).id(), product.people().leaving().id(), Panel.Background.MEDIA))).hasMessage("pool.noJuror");
        organizer(() -> pools.remove(pool(season.id()).id()));
    }

    @Test
    void auditorsOnlyLook() {
        assertThatThrownBy(() -> product.runAs(product.people().auditor(), () -> pools.create(name))).isInstanceOf(AccessDeniedException.class);
    }

    private Pool pool(UUID edition) {
        return product.as(product.people().auditor(), () -> pools.all(edition)).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private Pool.Member member(UUID edition, Person person) {
        return pool(edition).members().stream().filter(one -> one.juror().equals(person.id())).findFirst().orElseThrow();
    }

    private void organizer(Runnable act) {
        product.runAs(product.people().organizer(1), act);
    }
}
