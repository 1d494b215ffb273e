using Audit.Traces;

namespace Audit.Observation;

/// <summary>What is kept of a page as it stood.</summary>
/// <param name="Mark">The page it was taken of: any change gives another. Null when the page does not tell.</param>
/// <param name="Picture">JPEG; null when the page lets none be taken.</param>
/// <param name="Html">Null, as <paramref name="Axe"/>, when only a picture was wanted, or when the page gave none.</param>
internal sealed record Evidence(string? Mark, byte[]? Picture, string? Html = null, AxeScreen? Axe = null)
{
    /// <summary>True when it shows the page of this look, and all that is wanted of it.</summary>
    internal bool Shows(Glance glance, bool whole) => Mark is not null && Mark == glance.Mark && (Axe is not null || !whole);
}
