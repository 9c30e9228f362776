package fr.jalon.labelling.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The code on a certificate leads where it should. */
class QrCodeTest {

    @Test
    void aReaderFindsTheAddressAgain() throws Exception {
        String address = "https://label.exemple.fr/register/label.xhtml?number=" + new LabelNumber(2026, 42);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(QrCode.png(address)));
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        assertThat(new QRCodeReader().decode(bits).getText()).isEqualTo(address);
    }
}
