package id.nirkertas.paper;

import java.awt.Paint;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page, counting each instruction, glyph and annotation as a step. */
final class PatientRenderer extends PDFRenderer {

	/** Each layer within a layer is a picture of its own in memory. */
	private static final int MOST_LAYERS = 12;

	private final Effort effort;

	PatientRenderer(PDDocument document, Effort effort) {
		super(document);
		this.effort = effort;
		// A scan far larger than the picture is read at the picture's size
		setSubsamplingAllowed(true);
	}

	@Override
	protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
		var drawer = new Drawer(parameters, effort);
		drawer.setAnnotationFilter(getAnnotationsFilter());
		return drawer;
	}

	private static final class Drawer extends PageDrawer {

		private final Effort effort;
		private int layers;

		Drawer(PageDrawerParameters parameters, Effort effort) throws IOException {
			super(parameters);
			this.effort = effort;
		}

		@Override
		protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
			effort.spend(1);
			super.processOperator(operator, operands);
		}

		@Override
		protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
			effort.spend(1);
			super.showGlyph(place, font, code, displacement);
		}

		@Override
		public void showAnnotation(PDAnnotation annotation) throws IOException {
			effort.spend(1);
			super.showAnnotation(annotation);
		}

		/** Of soft masks as well. */
		@Override
		protected void processTransparencyGroup(PDTransparencyGroup group) throws IOException {
			begin();
			try {
				super.processTransparencyGroup(group);
			} finally {
				layers--;
			}
		}

		/** The tile of a pattern is drawn to become a paint. */
		@Override
		protected Paint getPaint(PDColor color) throws IOException {
			begin();
			try {
				return super.getPaint(color);
			} finally {
				layers--;
			}
		}

		private void begin() {
			if (++layers > MOST_LAYERS) {
				throw Effort.tooLarge();
			}
		}
	}
}
