package id.anugerah.institution;

import java.util.UUID;

/** By what a unit may register only once in an edition; whoever takes registrations knows it. */
public interface UnitKeys {

    String of(UUID institution, String unitName);
}
