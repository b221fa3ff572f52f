package id.anugerah.ui.diagram;

/**
 * A figure on a box.
 *
 * @param box    id in the diagram
 * @param text   short text of the badge, usually a number
 * @param spoken the same for screen readers and as a tooltip
 * @param active drawn in the accent colour, and the box with it
 */
public record Mark(String box, String text, String spoken, boolean active) {
}
