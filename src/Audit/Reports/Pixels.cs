using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Audit.Traces;
using JpegLibrary;

namespace Audit.Reports;

/// <summary>A picture as JPEG keeps it: for each pixel its brightness and its two colours, row by row.</summary>
internal sealed record Pixels(int Width, int Height, byte[] Values)
{
    private const int Channels = 3;
    private const int Block = 8;
    private const byte NoColour = 128;

    /// <summary>Brightness may run ahead of colours by less than this.</summary>
    private const int Overlap = 32;

    /// <summary>No screenshot of ours comes near: a file that claims more would fill the memory.</summary>
    private const long MostPixels = 40_000_000;

    /// <summary>The picture, or no more than the rows asked for from its top; null when <paramref name="jpeg"/> is no JPEG that can be read.</summary>
    internal static Pixels? Of(byte[] jpeg, int mostRows = int.MaxValue) => Decoded(jpeg, mostRows, (picture, rows) => new Writer(picture, rows));

    /// <summary>The same at an eighth of its size, each pixel the mean of a block of the JPEG: that is read much sooner than all pixels.</summary>
    internal static Pixels? EighthOf(byte[] jpeg, int mostRows = int.MaxValue) =>
        Decoded(jpeg, mostRows, (picture, rows) => new MeanWriter(picture with { Width = picture.Width / Block, Height = picture.Height / Block }, rows));

    private static Pixels? Decoded(byte[] jpeg, int mostRows, Func<Pixels, int, BlockWriter> writing)
    {
        try
        {
            var decoder = Opened(jpeg);
            if ((long)decoder.Width * decoder.Height > MostPixels || decoder.NumberOfComponents is not (1 or Channels) || decoder.Precision != 8) return null;
            var rows = Math.Min(decoder.Height, mostRows);
            var writer = writing(new(decoder.Width, rows, []), rows);
            if (decoder.NumberOfComponents == 1) Array.Fill(writer.Picture.Values, NoColour);
            decoder.SetOutputWriter(writer);
            DecodeToEnough(decoder);
            return writer.Picture;
        }
        catch (Exception error) when (IsDamage(error))
        {
            return null;
        }
    }

    private static void DecodeToEnough(JpegDecoder decoder)
    {
        try
        {
            decoder.Decode();
        }
        catch (OperationCanceledException)
        {
            // The decoder knows no other way to stop before the end of a long picture.
            return;
        }
    }

    /// <summary>Null when <paramref name="jpeg"/> is no JPEG that can be read.</summary>
    internal static Size? SizeOf(byte[] jpeg)
    {
        try
        {
            var decoder = Opened(jpeg);
            return new(decoder.Width, decoder.Height);
        }
        catch (Exception error) when (IsDamage(error))
        {
            return null;
        }
    }

    private static JpegDecoder Opened(byte[] jpeg)
    {
        var decoder = new JpegDecoder();
        decoder.SetInput(jpeg);
        decoder.Identify();
        return decoder;
    }

    /// <summary>What the decoder throws on a damaged file, and on what is no JPEG at all.</summary>
    private static bool IsDamage(Exception error) => error is InvalidDataException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or NotSupportedException;

    /// <summary>The picture made smaller; each pixel is the mean of those it stands for.</summary>
    internal Pixels Shrunk(double scale)
    {
        if (scale >= 1) return this;
        var small = new Pixels(Math.Max(1, (int)(Width * scale)), Math.Max(1, (int)(Height * scale)), []);
        var values = new byte[small.Width * small.Height * Channels];
        for (var y = 0; y < small.Height; y++)
            for (var x = 0; x < small.Width; x++)
                for (var channel = 0; channel < Channels; channel++)
                    values[((y * small.Width) + x) * Channels + channel] = Mean(x, y, channel, small);
        return small with { Values = values };
    }

    /// <summary>As a JPEG of this quality, 1 to 100.</summary>
    internal byte[] ToJpeg(int quality)
    {
        var encoder = new JpegEncoder();
        encoder.SetQuantizationTable(JpegStandardQuantizationTable.ScaleByQuality(JpegStandardQuantizationTable.GetLuminanceTable(JpegElementPrecision.Precision8Bit, 0), quality));
        encoder.SetQuantizationTable(JpegStandardQuantizationTable.ScaleByQuality(JpegStandardQuantizationTable.GetChrominanceTable(JpegElementPrecision.Precision8Bit, 1), quality));
        foreach (byte table in new byte[] { 0, 1 })
            foreach (var direct in new[] { true, false }) encoder.SetHuffmanTable(direct, table);
        // Colours are kept at half the resolution, as browsers do.
        encoder.AddComponent(1, 0, 0, 0, 1, 1);
        encoder.AddComponent(2, 1, 1, 1, 2, 2);
        encoder.AddComponent(3, 1, 1, 1, 2, 2);
        encoder.SetInputReader(new Reader(this));
        var output = new ArrayBufferWriter<byte>();
        encoder.SetOutput(output);
        encoder.Encode();
        return output.WrittenSpan.ToArray();
    }

    private byte Mean(int x, int y, int channel, Pixels small)
    {
        var (left, right) = (x * Width / small.Width, Math.Max((x + 1) * Width / small.Width, x * Width / small.Width + 1));
        var (top, bottom) = (y * Height / small.Height, Math.Max((y + 1) * Height / small.Height, y * Height / small.Height + 1));
        var sum = 0;
        for (var row = top; row < bottom; row++)
            for (var column = left; column < right; column++) sum += Values[((row * Width) + column) * Channels + channel];
        var count = (right - left) * (bottom - top);
        return (byte)((sum + count / 2) / count);
    }

    /// <summary>Blocks of 8 × 8 that come out of the decoder, from the top down; those at the edges reach beyond the picture.</summary>
    private abstract class BlockWriter(Pixels picture, int rows) : JpegBlockOutputWriter
    {
        internal Pixels Picture { get; } = picture with { Values = new byte[picture.Width * picture.Height * Channels] };

        public override void WriteBlock(ref short blockRef, int componentIndex, int x, int y)
        {
            if (y >= rows + Overlap) throw new OperationCanceledException();
            Write(MemoryMarshal.CreateReadOnlySpan(ref blockRef, Block * Block), componentIndex, x, y);
        }

        protected abstract void Write(ReadOnlySpan<short> block, int channel, int x, int y);

        protected static byte Clamped(int value) => (byte)Math.Clamp(value, byte.MinValue, byte.MaxValue);
    }

    private sealed class Writer(Pixels picture, int rows) : BlockWriter(picture, rows)
    {
        protected override void Write(ReadOnlySpan<short> block, int channel, int x, int y)
        {
            for (var row = 0; row < Block && y + row < Picture.Height; row++)
                for (var column = 0; column < Block && x + column < Picture.Width; column++)
                    Picture.Values[(((y + row) * Picture.Width) + x + column) * Channels + channel] = Clamped(block[row * Block + column]);
        }
    }

    private sealed class MeanWriter(Pixels picture, int rows) : BlockWriter(picture, rows)
    {
        protected override void Write(ReadOnlySpan<short> block, int channel, int x, int y)
        {
            var (column, row) = (x / Block, y / Block);
            if (column >= Picture.Width || row >= Picture.Height) return;
            var sum = 0;
            foreach (var value in block) sum += value;
            Picture.Values[((row * Picture.Width) + column) * Channels + channel] = Clamped(sum / block.Length);
        }
    }

    /// <summary>Blocks of 8 × 8 that go into the encoder; beyond the edges the last pixel goes on, which costs least.</summary>
    private sealed class Reader(Pixels picture) : JpegBlockInputReader
    {
        public override int Width => picture.Width;

        public override int Height => picture.Height;

        public override void ReadBlock(ref short blockRef, int componentIndex, int x, int y)
        {
            for (var row = 0; row < 8; row++)
                for (var column = 0; column < 8; column++)
                    Unsafe.Add(ref blockRef, row * 8 + column) = picture.Values[((Math.Min(y + row, Height - 1) * Width) + Math.Min(x + column, Width - 1)) * Channels + componentIndex];
        }
    }
}
