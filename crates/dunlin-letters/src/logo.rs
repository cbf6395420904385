//! The creditor's logo: a picture that somebody uploads, made into one that every letter can hold.
//!
//! Decides: PNG and JPEG are taken, up to 1 MB and 4,000 pixels a side. What is kept is a PNG of our own making (8 bits, no profile,
//! no notes of the camera, not larger than print needs), so that nothing of the upload reaches a letter but its colours, and the
//! letter stays a PDF/A.

use std::io::Cursor;

use image::imageops::FilterType;
use image::{DynamicImage, ImageFormat, ImageReader, Limits};

/// The largest upload.
pub const LOGO_BYTES_MAX: usize = 1024 * 1024;
/// The longest side that is read, in pixels.
const SIDE_MAX: u32 = 4_000;
/// The shortest side that prints.
const SIDE_MIN: u32 = 16;
/// What is kept: 48 mm × 18 mm at 508 dots an inch.
const KEPT: (u32, u32) = (960, 360);
/// Memory for reading one, in bytes: four for each pixel, twice.
const MEMORY: u64 = 2 * 4 * SIDE_MAX as u64 * SIDE_MAX as u64;

/// Why a picture cannot be the logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoProblem {
    /// Over 1 MB.
    TooLarge,
    /// Neither PNG nor JPEG.
    NoPicture,
    /// The bytes are not whole.
    Broken,
    /// A side is longer than 4,000 pixels, or shorter than 16.
    Side,
}

/// The picture as it is kept: a PNG.
///
/// # Errors
/// Why it cannot be the logo.
pub fn logo_png(bytes: &[u8]) -> Result<Vec<u8>, LogoProblem> {
    if bytes.len() > LOGO_BYTES_MAX {
        return Err(LogoProblem::TooLarge);
    }
    let Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) = image::guess_format(bytes) else {
        return Err(LogoProblem::NoPicture);
    };
    let (width, height) =
        ImageReader::with_format(Cursor::new(bytes), format).into_dimensions().map_err(|_| LogoProblem::Broken)?;
    if width.max(height) > SIDE_MAX || width.min(height) < SIDE_MIN {
        return Err(LogoProblem::Side);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(|_| LogoProblem::Broken)?;
    let fits = width <= KEPT.0 && height <= KEPT.1;
    let picture = if fits { picture } else { picture.resize(KEPT.0, KEPT.1, FilterType::Lanczos3) };
    let mut png = Cursor::new(Vec::new());
    let plain = DynamicImage::ImageRgba8(picture.into_rgba8());
    plain.write_to(&mut png, ImageFormat::Png).map_err(|_| LogoProblem::Broken)?;
    Ok(png.into_inner())
}

/// Width and height of a kept logo, in pixels.
pub(crate) fn sides(png: &[u8]) -> Option<(u32, u32)> {
    ImageReader::with_format(Cursor::new(png), ImageFormat::Png).into_dimensions().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::RgbImage;

    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        let picture = DynamicImage::ImageRgb8(RgbImage::from_pixel(width, height, image::Rgb([11, 92, 112])));
        picture.write_to(&mut bytes, format).expect("written");
        bytes.into_inner()
    }

    #[test]
    fn a_picture_is_kept_as_a_png_that_fits_the_letter() {
        for (width, height, kept) in [(600, 200, (600, 200)), (3_000, 1_000, (960, 320)), (4_000, 100, (960, 24))] {
            for format in [ImageFormat::Png, ImageFormat::Jpeg] {
                let png = logo_png(&picture(width, height, format)).expect("a logo");
                assert_eq!(sides(&png), Some(kept), "{width} × {height}");
                assert_eq!(logo_png(&png).as_deref(), Ok(png.as_slice()), "what is kept stays as it is");
            }
        }
    }

    #[test]
    fn what_is_no_whole_picture_of_a_right_size_is_refused() {
        let png = picture(600, 200, ImageFormat::Png);
        assert_eq!(logo_png(&png[..png.len() / 2]), Err(LogoProblem::Broken));
        assert_eq!(logo_png(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(LogoProblem::NoPicture));
        assert_eq!(logo_png(b"GIF89a\x01\x00\x01\x00"), Err(LogoProblem::NoPicture));
        assert_eq!(logo_png(&picture(15, 200, ImageFormat::Png)), Err(LogoProblem::Side));
        assert_eq!(logo_png(&picture(4_001, 20, ImageFormat::Png)), Err(LogoProblem::Side));
        assert_eq!(logo_png(&vec![0; LOGO_BYTES_MAX + 1]), Err(LogoProblem::TooLarge));
    }
}
