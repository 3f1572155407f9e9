namespace NeuronDocs.Core;

public sealed partial class Network
{
    /// <summary>Writes the parameters to a file, with the shape of the network, as JSON. What was there is replaced when all is written.</summary>
    /// <remarks>The numbers are the shortest that read back to the same bits; <see cref="Load(string)"/> does.</remarks>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidOperationException">A parameter is not finite: such a file could not be loaded. Nothing has been written.</exception>
    /// <exception cref="IOException">The file cannot be written. What was there is still there.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        NetworkFile.Check(this);

        // Written beside it, then moved: whoever reads the file, also after a crash, finds the old or the new one and never a half.
        var temporary = path + "." + Path.GetRandomFileName();
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                NetworkFile.Write(this, stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes the parameters to a stream, with the shape of the network, as JSON in UTF-8.</summary>
    /// <param name="stream">Receives it; stays open.</param>
    /// <exception cref="InvalidOperationException">A parameter is not finite: such a file could not be loaded. Nothing has been written.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        NetworkFile.Check(this);
        NetworkFile.Write(this, stream);
    }

    /// <summary>Reads the parameters from a file that <see cref="Save(string)"/> has written for a network of the same shape.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">
    /// It is no such file, or of another version or shape: the message says where and what was expected. The network is as before.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public void Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        NetworkFile.Read(this, stream, path + ": ");
    }

    /// <summary>Reads the parameters from a stream that <see cref="Save(Stream)"/> has written for a network of the same shape.</summary>
    /// <param name="stream">The stream, read to its end; stays open.</param>
    /// <exception cref="InvalidDataException">
    /// It is no such file, or of another version or shape: the message says where and what was expected. The network is as before.
    /// </exception>
    public void Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        NetworkFile.Read(this, stream, "");
    }
}
