package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class InksTests {

	@Test
	void aPageOfTextIsLightAndLooksTheSame() throws IOException {
		var page = page();

		var light = Inks.png(page);

		assertThat(light.length).isLessThan(heavy(page).length / 2);
		assertThat(farthest(page, ImageIO.read(new ByteArrayInputStream(light)))).isLessThanOrEqualTo(19);
	}

	@Test
	void aPhotographKeepsAllItsColours() throws IOException {
		var page = page();
		var chance = new Random(1);
		for (var at = 0; at < 200 * 200; at++) {
			page.setRGB(at % 200, at / 200, chance.nextInt(0x1000000));
		}

		assertThat(farthest(page, ImageIO.read(new ByteArrayInputStream(Inks.png(page))))).isZero();
	}

	/** Its paper is not white, and its shades are what one looks at. */
	@Test
	void aScanKeepsAllItsShades() throws IOException {
		var scan = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
		for (var at = 0; at < 400 * 400; at++) {
			var shade = 200 + at / 400 / 8;
			scan.setRGB(at % 400, at / 400, new Color(shade, shade, shade).getRGB());
		}

		assertThat(farthest(scan, ImageIO.read(new ByteArrayInputStream(Inks.png(scan))))).isZero();
	}

	private static BufferedImage page() {
		var page = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
		var pen = page.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, 800, 600);
		pen.setColor(new Color(0x0B4A5E));
		pen.fillOval(20, 20, 60, 60);
		pen.setColor(Color.BLACK);
		pen.setFont(new Font(Font.SERIF, Font.PLAIN, 14));
		for (var line = 0; line < 20; line++) {
			pen.drawString("Bersama ini disampaikan daftar aplikasi yang dikelola oleh perangkat daerah.", 40,
					120 + line * 22);
		}
		pen.dispose();
		return page;
	}

	private static byte[] heavy(BufferedImage picture) throws IOException {
		var out = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", out);
		return out.toByteArray();
	}

	private static int farthest(BufferedImage one, BufferedImage other) {
		var farthest = 0;
		for (var y = 0; y < one.getHeight(); y++) {
			for (var x = 0; x < one.getWidth(); x++) {
				var was = new Color(one.getRGB(x, y));
				var is = new Color(other.getRGB(x, y));
				farthest = Math.max(farthest, Math.max(Math.abs(was.getRed() - is.getRed()),
						Math.max(Math.abs(was.getGreen() - is.getGreen()), Math.abs(was.getBlue() - is.getBlue()))));
			}
		}
		return farthest;
	}
}
