/**
 * Draws a process diagram in the browser and puts figures on its boxes. It knows files and box ids, not the engine: what
 * stands at a box is told by the screen that shows the diagram.
 */
package id.anugerah.ui.diagram;
