using System.Globalization;
using System.Text;

namespace Audit.DemoTown.Hard.Appointments;

/// <summary>The receipt as a PDF of four lines: no title, no language, no structure to read it by.</summary>
internal static class Receipt
{
    internal static byte[] Of(Booking booking)
    {
        string[] lines = ["e-Familles GRU v4.2", $"Réf. {booking.Number}", $"Site : {booking.Place}", $"Créneau : {booking.Start.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture)}"];
        var page = $"BT /F1 9 Tf 60 780 Td 14 TL {string.Concat(lines.Select(l => $"({Escaped(l)}) ' "))}ET";
        return Document(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    }

    /// <summary>The objects one after the other, and where each of them begins.</summary>
    private static byte[] Document(params string[] objects)
    {
        var (file, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>Latin 1 has no long dash and no curly apostrophe.</summary>
    private static string Escaped(string text) =>
        text.Replace('–', '-').Replace('’', '\'').Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal);
}
