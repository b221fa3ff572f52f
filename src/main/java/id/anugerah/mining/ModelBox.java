package id.anugerah.mining;

import id.anugerah.shared.Text;

/** A box of a diagram where a case can stand or end. */
public record ModelBox(String id, Text name, StepKind kind) {
}
