package id.anugerah.institution;

import java.util.UUID;

/** @param excluded whether it organizes the competition and may therefore not take part */
public record Institution(UUID id, String code, InstitutionType type, String name, boolean excluded) {
}
