package id.anugerah.ui.diagram;

/**
 * A figure on a box.
 *
 * @param box    id in the diagram
 * @param text   short text of the badge, usually a number
 * @param spoken the same for screen readers and as a tooltip
 * @param active drawn in the accent colour, and the box with it
 * @param heat   shade of the box from 1 to {@link #HOTTEST}, beside the figure that says the same; 0 for none
 */
public record Mark(String box, String text, String spoken, boolean active, int heat) {

    public static final int HOTTEST = 4;

    public Mark(String box, String text, String spoken, boolean active) {
        this(box, text, spoken, active, 0);
    }
}
