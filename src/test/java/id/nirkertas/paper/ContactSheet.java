package id.nirkertas.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** All pages of some letters side by side, with the name of each under it: for people to look at. */
public final class ContactSheet {

	private static final int WIDTH = 496;
	private static final int HEIGHT = 762;
	private static final int GAP = 16;
	private static final int ACROSS = 9;

	private record Page(String name, BufferedImage picture) {
	}

	private final List<Page> pages = new ArrayList<>();
	private final Paper paper = new Paper();

	public void add(String name, PrintedPaper printed) throws IOException {
		for (var page = 1; page <= printed.pages(); page++) {
			pages.add(new Page(name + " " + page + "/" + printed.pages(),
					ImageIO.read(new ByteArrayInputStream(paper.picture(printed.pdf(), page, WIDTH)))));
		}
	}

	public Path write(Path file) throws IOException {
		var rows = (pages.size() + ACROSS - 1) / ACROSS;
		var sheet = new BufferedImage(GAP + ACROSS * (WIDTH + GAP), rows * (HEIGHT + 3 * GAP), BufferedImage.TYPE_INT_RGB);
		var pen = sheet.createGraphics();
		pen.setColor(Color.GRAY);
		pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
		pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
		pen.setColor(Color.WHITE);
		for (var place = 0; place < pages.size(); place++) {
			var x = GAP + place % ACROSS * (WIDTH + GAP);
			var y = GAP + place / ACROSS * (HEIGHT + 3 * GAP);
			pen.drawImage(pages.get(place).picture(), x, y, null);
			pen.drawString(pages.get(place).name(), x, y + HEIGHT + GAP);
		}
		pen.dispose();
		Files.createDirectories(file.getParent());
		ImageIO.write(sheet, "png", file.toFile());
		return file;
	}
}
