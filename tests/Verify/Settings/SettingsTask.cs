using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A verification that begins when it is awaited; until then its settings can still be changed.</summary>
public sealed class SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> verify)
{
    private readonly VerifySettings _settings = settings ?? new VerifySettings();
    private Task? _task;

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    public SettingsTask UseDirectory(string directory) => With(() => _settings.UseDirectory(directory));

    /// <inheritdoc cref="VerifySettings.UseFileName"/>
    public SettingsTask UseFileName(string fileName) => With(() => _settings.UseFileName(fileName));

    /// <inheritdoc cref="VerifySettings.UseMethodName"/>
    public SettingsTask UseMethodName(string name) => With(() => _settings.UseMethodName(name));

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    public SettingsTask UseParameters(params object?[] parameters) => With(() => _settings.UseParameters(parameters));

    /// <inheritdoc cref="VerifySettings.UseTextForParameters"/>
    public SettingsTask UseTextForParameters(string parametersText) => With(() => _settings.UseTextForParameters(parametersText));

    /// <inheritdoc cref="VerifySettings.AutoVerify"/>
    public SettingsTask AutoVerify() => With(_settings.AutoVerify);

    /// <inheritdoc cref="VerifySettings.DisableRequireUniquePrefix"/>
    public SettingsTask DisableRequireUniquePrefix() => With(_settings.DisableRequireUniquePrefix);

    /// <summary>Begins the verification.</summary>
    public Task ToTask() => _task ??= verify(_settings);

    /// <summary>Begins the verification.</summary>
    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => ToTask().ConfigureAwait(continueOnCapturedContext);

    /// <summary>Begins the verification.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Begins the verification, for a test that returns it.</summary>
    public static implicit operator Task(SettingsTask settingsTask) => settingsTask.ToTask();

    private SettingsTask With(Action change)
    {
        if (_task is not null)
            throw new InvalidOperationException("The verification has begun; its settings are fixed.");
        change();
        return this;
    }
}
